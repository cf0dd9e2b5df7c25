import { Component } from '@angular/core';

/** Hearth's sign: a flame in a rounded square of pine. The name stands beside it, so it isn't read aloud. */
@Component({
  selector: 'hearth-logo',
  template: `
    <svg viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <rect class="ground" width="28" height="28" rx="8" />
      <path
        class="flame"
        d="M14.6 5c.4 2.9 5 5.3 5 10.4 0 3.7-2.5 6.6-5.6 6.6s-5.6-2.8-5.6-6.2c0-2.4 1.200-4.200 2.600-5.500.2 1.200.7 2 1.400 2.400-.1-2.900.4-5.600 2.200-7.700z"
      />
      <path class="heart" d="M14.200 13.800c.2 1.500 2.300 2.300 2.300 4.700 0 1.700-1.100 3-2.500 3s-2.500-1.200-2.500-2.800c0-2 2-2.900 2.700-4.900z" />
    </svg>
  `,
  styleUrl: './logo.css',
})
export class Logo {}
