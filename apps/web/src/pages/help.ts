import { Component } from '@angular/core';
import { Say } from '@hearth/shared/web-kernel';

/** How to get on: the few things that people ask. */
@Component({
  selector: 'hearth-help',
  imports: [Say],
  templateUrl: './help.html',
  styleUrl: './page.css',
})
export class Help {}
