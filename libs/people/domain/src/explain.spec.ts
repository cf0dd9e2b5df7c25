import { describe, expect, it } from '@jest/globals';
import { explainLeavingRefusal } from './explain';

describe('explainLeavingRefusal', () => {
  const firstDay = Temporal.PlainDate.from('2026-03-02');

  it('has a sentence for every refusal, with its facts', () => {
    expect(explainLeavingRefusal({ type: 'PersonNotFound' })).toEqual({ key: 'people.refused.person-not-found', values: {} });
    const { key, values } = explainLeavingRefusal({ type: 'LastDayBeforeFirst', firstDay });
    expect(key).toBe('people.refused.last-day-before-first');
    expect(values['firstDay']).toBe(firstDay);
  });

  it('throws for a refusal that has no sentence', () => {
    expect(() => explainLeavingRefusal({ type: 'Unheard of' } as never)).toThrow('Unheard of');
  });
});
