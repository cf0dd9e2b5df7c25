import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Say } from '@hearth/shared/web-kernel';

/** There is no page under this address: what may be wrong with it, and where to go. */
@Component({
  selector: 'hearth-lost',
  imports: [RouterLink, Say],
  templateUrl: './lost.html',
  styleUrl: './page.css',
})
export class Lost {}
