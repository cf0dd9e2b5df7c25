/** A full star, on a field of 24 by 24. It says "yours" wherever a space or a day is the person's own. */
export const starShape = 'M12 2l3 6.6 7.2.9-5.3 4.9 1.4 7.1L12 18l-6.3 3.5 1.4-7.1L1.8 9.5 9 8.6z';
