/** What a check found: fine, worth a look, or something that stops Hearth. */
export type Outcome = 'ok' | 'attention' | 'broken';

/** One finding, in plain words. */
export interface Finding {
  readonly outcome: Outcome;
  /** What was looked at: "Disk". */
  readonly about: string;
  /** What was seen, and what to do about it. */
  readonly says: string;
}

/** A check; it never throws for what it looks at. */
export type Check = () => Promise<readonly Finding[]>;

/** Makes the findings about one thing. */
export function findingsAbout(about: string): Record<Outcome, (says: string) => Finding> {
  return {
    ok: says => ({ outcome: 'ok', about, says }),
    attention: says => ({ outcome: 'attention', about, says }),
    broken: says => ({ outcome: 'broken', about, says }),
  };
}
