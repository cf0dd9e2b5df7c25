import { Service, inject } from '@angular/core';
import { Graphql } from '@hearth/shared/web-kernel';
import { FloorDrawingDocument, type FloorDrawingQuery } from './office.documents';

/** A floor's drawing with its zones and spaces: what stays the same from day to day. */
export type FloorDrawing = NonNullable<FloorDrawingQuery['floor']>;
export type Plan = FloorDrawing['plan'];
/** A space as it stands on the drawing. */
export type PlacedSpace = FloorDrawing['spaces'][number];

/** Which state of a floor's drawing is meant. */
export interface DrawingVersion {
  readonly floorId: string;
  readonly planVersion: number;
}

interface KeptDrawing {
  readonly planVersion: number;
  readonly drawing: Promise<FloorDrawing | undefined>;
}

/** The drawings of the floors that were opened. One is large and rarely changes, so it is fetched once for each version. */
@Service()
export class FloorDrawings {
  readonly #graphql = inject(Graphql);
  readonly #kept = new Map<string, KeptDrawing>();

  /** The drawing; undefined when there is no such floor any more. Throws a `Fault`; the next call asks again. */
  async of({ floorId, planVersion }: DrawingVersion): Promise<FloorDrawing | undefined> {
    const kept = this.#kept.get(floorId);
    if (kept?.planVersion === planVersion) return kept.drawing;
    const drawing = this.#ask(floorId);
    this.#kept.set(floorId, { planVersion, drawing });
    try {
      return await drawing;
    } catch (error) {
      this.#kept.delete(floorId);
      throw error;
    }
  }

  async #ask(floorId: string): Promise<FloorDrawing | undefined> {
    // A person who opens a floor asks for its bookings as well, and that counts; a drawing also comes by itself.
    const { floor } = await this.#graphql.ask(FloorDrawingDocument, { floorId }, { background: true });
    return floor ?? undefined;
  }
}
