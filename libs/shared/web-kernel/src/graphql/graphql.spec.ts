import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { setUpKernel } from '@hearth/shared/web-testing';
import { parse } from 'graphql';
import { Words } from '../words/words';
import { Graphql } from './graphql';

type Booked = { readonly bookSpace: { readonly __typename: 'KindNotBookable'; readonly message: string } };
interface Wish {
  readonly input: { readonly key: string; readonly spaceId: string; readonly day: string; readonly part: string };
}
const Book = parse(
  'mutation Book($input: BookSpaceInput!) { bookSpace(input: $input) { __typename ... on Refusal { message } } }',
) as TypedDocumentNode<Booked, Wish>;

const input = { key: 'k', spaceId: 's', day: '2026-11-24', part: 'ALL_DAY' };
const refusal = { bookSpace: { __typename: 'KindNotBookable', message: 'Lockers are given out.' } } as const;

describe('acting on the server', () => {
  it('brings a refusal back as a value, with what was asked of every refusal', async () => {
    const { server } = await setUpKernel();

    const acted = TestBed.inject(Graphql).act(Book, { input });

    expect(await server.reply(Book, refusal)).toEqual({ input });
    expect(await acted).toEqual(refusal);
  });

  it('throws a fault with its reference', async () => {
    const { server } = await setUpKernel();

    const acted = TestBed.inject(Graphql).act(Book, { input });
    await server.fail(Book, 'INTERNAL_SERVER_ERROR');

    await expect(acted).rejects.toMatchObject({ name: 'Fault', kind: 'BROKEN', reference: 'ref-1' });
  });

  it('carries the header that no other site can send, and the language of the answer', async () => {
    const { server } = await setUpKernel();
    const sent = jest.spyOn(server, 'fetch');
    Object.assign(globalThis, { fetch: server.fetch });
    await TestBed.inject(Words).speak('cy');

    const acted = TestBed.inject(Graphql).act(Book, { input });
    await server.reply(Book, refusal);
    await acted;

    expect(sent.mock.lastCall?.[1]?.headers).toMatchObject({ 'x-hearth-request': '1', 'accept-language': 'cy' });
  });
});
