/** The people of the sample council. Every name is invented; the mix is that of an English borough near the Welsh border. */
export const names: readonly string[] = `
Siân Llewellyn, Rhys Maddern, Carys Morgan-Lloyd, Dafydd Gwilliam, Eleri Vaughan, Gethin Prosser, Ffion Maddocks
Iwan Tudor, Lowri Penry, Angharad Ellis-Bowen, Huw Probert, Nia Gittins, Emyr Lloyd, Bethan Rosser, Geraint Mostyn
Catrin Howells, Owain Beynon, Mair Griffith, Aled Cadwaladr, Seren Pugh, Tomos Hopkin, Delyth Watkins
Gwenllian Rhydderch, Llinos Bebb, Meurig Tanner, Heledd Powell, Glyn Meredith, Non Treharne, Osian Bowen, Rhian Gwynne
Harriet Fairclough, Janet Ogden, Colin Threlfall, Sophie Marlowe, Alan Hebblethwaite, Denise Cartwright, Peter Ashworth
Lucy Entwistle, Graham Oldroyd, Karen Whitehead, Neil Bracegirdle, Joanne Tattersall, Martin Shufflebotham, Helen Ackroyd
Simon Pickering, Rachel Dearden, Keith Lomax, Alison Haworth, Ian Wolstenholme, Julie Sugden, Stephen Birtles
Emma Ramsbottom, Paul Garside, Gillian Thwaite, Andrew Holroyd, Laura Barraclough, Mark Illingworth, Susan Kershaw
Daniel Ormerod, Claire Rushworth, Matthew Sutcliffe, Nicola Bairstow, Adam Crossley, Victoria Metcalfe, Philip Dewhurst
Amy Rawcliffe, Robert Eccles, Charlotte Windle, Jonathan Priestnall, Wendy Blakemore, Tim Hargreave, Elizabeth Sandbach
Ben Copley, Katherine Maudsley, Roger Penhaligon, Rosie Trelawny, Dominic Fothergill, Abigail Swindells, Lee Duckworth
Zoë Hathersage, Chloë Wilbraham, Edward Featherstonehaugh, Georgina Ponsford, Oliver Stanway, Isabel Rudge
Luke Bickerstaff, Hannah Postlethwaite, Craig Mowbray, Tracey Heald, Barry Nuttall, Sandra Pilling, Derek Hoyle
Linda Schofield, Jack Wainscott, Poppy Aldersley, Sam Tolland, Joseph Kettlewell, Molly Arkwright
Nathan Dunstone, Freya Lindley, Callum Redfearn, Imogen Ravenscroft, Harvey Brindle, Maisie Clough, Toby Eastham
Jasmine Wardle, Ryan Stoddart, Kirsty Horsfall, Gareth Tunnicliffe, Paula Brocklehurst, Vernon Quick, Beverley Staples
Trevor Applegarth, Leonard Frobisher, Yvonne Catterall, Norman Thackray, Naomi Silverwood
Alex Merrifield, Robin Chadwick-Hale, Frances Underhill, Stuart Bellerby, Melanie Corder, Antony Rookwood
Heather Langstaff, Justin Moxon, Fay Wetherill, Dawn Pallister, Clive Hesketh, Ruby Ollerenshaw, Duncan Prior
Gemma Tranter, Marcus Bolsover, Ellie Cawthorne, Jamie Huxtable, Leah Gatenby, Rebecca Stonehouse, Max Underwood-Lacey
Phoebe Garland, Liam Tindall, Anna Cresswell, Kate Hollingdrake, Elliot Farrow, Jenny Skelton
Fiona Kinnaird, Ewan Galbraith, Morag Buchan, Alasdair Farquharson, Hamish Orr, Catriona Geddes, Struan Petrie
Lorna Abercrombie, Rory Dalgleish, Seán Ó Briain, Niamh Heffernan, Ciarán Mulvihill, Siobhán Tierney, Declan Rafferty
Róisín Fallon, Brendan Scully, Orla Hennigan, Padraig Devlin, Sinéad Cullinane, Fergal Noone, Eoin Kilbride
Maeve Corrigan, Amir Qureshi, Sunita Raval, Harpreet Dhaliwal, Imran Choudhry, Nasreen Akhtar, Arjun Mehta
Kavita Desai, Bilal Mahmood, Jasvinder Sandhu, Tariq Rahmani, Meera Iyer, Faisal Siddiqui, Anjali Kulkarni
Gurdeep Bains, Shabana Malik, Rajesh Parmar, Zainab Hussain, Vikram Chauhan, Rukhsana Begum, Deepa Nair
Usman Sheikh, Shreya Banerjee, Kiran Thandi, Ayesha Mirza, Farah Baig, Nikhil Solanki, Parveen Kauser, Sanjay Bhatt
Tahira Latif, Roshan Wickramasinghe, Lakshmi Subramaniam, Hassan Nawab, Dilip Gohil, Nadia Ansari
Muhammad Abdul-Karim Chowdhury, Oluwaseun Adebayo-Williams, Chidi Nwachukwu, Ngozi Eze, Kwame Asante-Mensah
Abena Owusu, Tendai Moyo, Rutendo Chikwanha, Fatou Ceesay, Yusuf Warsame, Hodan Abdi, Amara Kamara, Tunde Balogun
Folasade Ogunbanjo, Emmanuel Tetteh, Grace Wanjiru, Selam Tesfaye, Delroy Pinnock, Marcia Bartley, Leroy Campbell-Reid
Shanice Grandison, Winston Dacres, Blessing Ndlovu, Małgorzata Wójcik, Paweł Zieliński, Agnieszka Kowalczyk
Tomasz Łukasik, Katarzyna Szymańska, Piotr Grabowski, Ewa Brzezińska, Krzysztof Dąbrowski, Magda Sikora, Jakub Wrona
Joanna Pietrzak, Ioana Munteanu, Andrei Dobrescu, Jurgita Kazlauskienė, Rasa Petrauskaitė, Oksana Tkachenko
Petr Dvořáček, Wing-Yan Cheung, Kelvin Lau, Mei-Ling Tsang, Joshua Kwok, Eleni Papadaki, Andreas Hadjigeorgiou
Ayşe Yıldırım, Emre Kaplan, Maria do Carmo Figueiredo, João Teixeira, Lucía Barrenechea, Giulia Santoro
Hélène Duchesne, Jürgen Ostermann, Nour Haddad, Reza Farahani, Shirin Daneshvar, Yael Rosenfeld`
  .trim()
  .split(/,\s*|\n/);
