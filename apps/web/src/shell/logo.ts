import { Component } from '@angular/core';

/** Hearth's sign: a flame in a rounded square of pine. The name stands beside it, so it isn't read aloud. */
@Component({
  selector: 'hearth-logo',
  template: `
    <svg viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <rect class="ground" width="28" height="28" rx="8" />
      <path
        class="flame"
        d="M14.6 5c.4 2.9 5 5.3 5 10.4 0 3.7-2.5 6.6-5.6 6.6s-5.6-2.8-5.6-6.2c0-2.4 1.2-4.2 2.6-5.5.2 1.2.7 2 1.4 2.4-.1-2.9.4-5.6 2.2-7.7z"
      />
      <path class="heart" d="M14.2 13.8c.2 1.5 2.3 2.3 2.3 4.7 0 1.7-1.1 3-2.5 3s-2.5-1.2-2.5-2.8c0-2 2-2.9 2.7-4.9z" />
    </svg>
  `,
  styleUrl: './logo.css',
})
export class Logo {}
