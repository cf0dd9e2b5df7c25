import { Component, computed, inject, input, output } from '@angular/core';
import { Say, Words } from '@hearth/shared/web-kernel';
import { SelectField } from '@hearth/shared/web-ui';
import { type DayPart, dayParts } from '@hearth/shared/words';
import type { SitesQuery } from '../office/office.documents';
import type { OfficePlace } from '../office/office-address';

type Site = SitesQuery['sites'][number];

/** The order in which people think of them: the whole day first. */
const partsInOrder = dayParts.toSorted((one, other) => Number(other === 'ALL_DAY') - Number(one === 'ALL_DAY'));

/** Which site, floor and part of the day is looked at. */
@Component({
  selector: 'hearth-office-choices',
  imports: [Say, SelectField],
  templateUrl: './office-choices.html',
  styleUrl: './office-choices.css',
})
export class OfficeChoices {
  readonly #words = inject(Words);

  readonly sites = input.required<readonly Site[]>();
  readonly siteId = input.required<string>();
  readonly floorId = input.required<string>();
  readonly part = input.required<DayPart>();
  /** The person chose something else; what it makes meaningless is undefined. */
  readonly chosen = output<OfficePlace>();

  protected readonly siteOptions = computed(() => this.sites().map(({ id, name }) => ({ value: id, label: name })));
  protected readonly floorOptions = computed(() => {
    const site = this.sites().find(({ id }) => id === this.siteId());
    return site?.floors.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  });
  protected readonly partOptions = computed(() =>
    partsInOrder.map((part) => ({ value: part, label: this.#words.say(`shared.day-part-label.${part}`) })),
  );
}
