import { jest } from '@jest/globals';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { FakeServer, renderScreen } from '@hearth/shared/web-testing';
import { screen, waitFor } from '@testing-library/dom';
import { parse } from 'graphql';
import { Connection } from '../connection/connection';
import { Activity } from '../session/activity';
import { queryResource } from './query-resource';

type Floor = { readonly floor: { readonly id: string; readonly name: string } | null };
const FloorName = parse('query FloorName($id: ID!) { floor(id: $id) { id name } }') as TypedDocumentNode<Floor, { id: string }>;

const ground = { floor: { id: 'g', name: 'Ground floor' } };
const first = { floor: { id: '1', name: 'Floor 1' } };

@Component({
  template: `
    <p data-testid="value">{{ floor.value()?.floor?.name }}</p>
    <p data-testid="last">{{ floor.last()?.floor?.name }}</p>
    <p data-testid="fault">{{ floor.fault()?.kind }}</p>
    <p data-testid="loading">{{ floor.loading() }}</p>
  `,
})
class FloorScreen {
  readonly id = signal<string | undefined>('g');
  readonly floor = queryResource(FloorName, () => {
    const id = this.id();
    return id === undefined ? undefined : { id };
  });
}

const shows = (what: string, text: string) => waitFor(() => expect(screen.getByTestId(what)).toHaveTextContent(text));

describe('what a screen asks for', () => {
  it('is loading, then there', async () => {
    const { server } = await renderScreen(FloorScreen);
    expect(screen.getByTestId('loading')).toHaveTextContent('true');

    await server.reply(FloorName, ground);

    await shows('value', 'Ground floor');
    await shows('loading', 'false');
  });

  it('is asked again for other variables; the last answer stays for a screen that fades it', async () => {
    const { fixture, server } = await renderScreen(FloorScreen);
    await server.reply(FloorName, ground);
    await shows('value', 'Ground floor');

    fixture.componentInstance.id.set('1');
    await waitFor(() => expect(server.waiting(FloorName)).toBe(1));
    expect(screen.getByTestId('value')).toHaveTextContent(/^$/);
    expect(screen.getByTestId('last')).toHaveTextContent('Ground floor');

    expect(await server.reply(FloorName, first)).toEqual({ id: '1' });
    await shows('value', 'Floor 1');
  });

  it('is shown at once when it was asked before', async () => {
    const { fixture, server } = await renderScreen(FloorScreen);
    await server.reply(FloorName, ground);
    fixture.componentInstance.id.set('1');
    await server.reply(FloorName, first);
    await shows('value', 'Floor 1');

    fixture.componentInstance.id.set('g');

    await shows('value', 'Ground floor');
  });

  it('isn’t asked while the variables are undefined', async () => {
    const { fixture, server } = await renderScreen(FloorScreen);
    await server.reply(FloorName, ground);

    fixture.componentInstance.id.set(undefined);

    await shows('loading', 'false');
    expect(server.waiting(FloorName)).toBe(0);
  });

  it('keeps its value beside the fault when asking again goes wrong', async () => {
    const { fixture, server } = await renderScreen(FloorScreen);
    await server.reply(FloorName, ground);
    await shows('value', 'Ground floor');

    fixture.componentInstance.floor.reload();
    await server.fail(FloorName, 'UNAVAILABLE');

    await shows('fault', 'UNAVAILABLE');
    expect(screen.getByTestId('value')).toHaveTextContent('Ground floor');
  });

  it('is asked again by itself when the network is back', async () => {
    const { server } = await renderScreen(FloorScreen);
    await server.fail(FloorName, 'OFFLINE');
    await shows('fault', 'OFFLINE');
    expect(TestBed.inject(Connection).online()).toBe(false);

    server.page('/health/live', { status: 'up' });
    await TestBed.inject(Connection).retry();
    await server.reply(FloorName, ground);

    await shows('value', 'Ground floor');
    await shows('fault', '');
  });
});

describe('who asked', () => {
  async function watch() {
    const server = new FakeServer();
    const sent = jest.spyOn(server, 'fetch');
    const { fixture } = await renderScreen(FloorScreen, { server });
    await server.reply(FloorName, ground);
    await shows('value', 'Ground floor');
    const noted = jest.spyOn(TestBed.inject(Activity), 'note');
    const inBackground = () => new Headers(sent.mock.lastCall?.[1]?.headers).get('x-hearth-background');
    return { screen: fixture.componentInstance, server, noted, inBackground };
  }

  it('is told to the server when it was the page itself, and is no sign of a person', async () => {
    const { screen, server, noted, inBackground } = await watch();

    screen.floor.reload({ background: true });
    await server.reply(FloorName, first);

    await shows('value', 'Floor 1');
    expect(inBackground()).toBe('1');
    expect(noted).not.toHaveBeenCalled();
  });

  it('is a person otherwise, also after the page has asked by itself', async () => {
    const { screen, server, noted, inBackground } = await watch();
    screen.floor.reload({ background: true });
    await server.reply(FloorName, first);
    await shows('loading', 'false');

    screen.id.set('2');
    await server.reply(FloorName, { floor: { id: '2', name: 'Floor 2' } });
    await shows('value', 'Floor 2');
    expect(inBackground()).toBeNull();

    screen.floor.reload();
    await server.reply(FloorName, { floor: { id: '2', name: 'Second floor' } });
    await shows('value', 'Second floor');
    expect(inBackground()).toBeNull();
    expect(noted).toHaveBeenCalledTimes(2);
  });

  it('is the page when the network is back', async () => {
    const { screen, server, noted, inBackground } = await watch();
    screen.floor.reload();
    await server.fail(FloorName, 'OFFLINE');
    await shows('fault', 'OFFLINE');

    server.page('/health/live', { status: 'up' });
    await TestBed.inject(Connection).retry();
    await server.reply(FloorName, ground);

    await shows('fault', '');
    expect(inBackground()).toBe('1');
    expect(noted).not.toHaveBeenCalled();
  });
});
