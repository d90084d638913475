/** Who sits at this browser: an id for the tab, a name and a colour that the person may change. */

import { isTaken } from "./tab_lock";
import type { Keep } from "./store/connection";
import type { Person } from "./store/editor";

export const COLOURS = ["#c2410c", "#0f766e", "#7c3aed", "#be185d", "#1d4ed8", "#4d7c0f", "#a16207", "#0e7490"];

/** The browser's storage may be blocked or full: then nothing is remembered, and everything else works. */
export function remembered(storage: "local" | "session", key: string): string | null {
  try {
    return (storage === "local" ? localStorage : sessionStorage).getItem(key);
  } catch {
    return null;
  }
}

export function remember(storage: "local" | "session", key: string, value: string): void {
  try {
    (storage === "local" ? localStorage : sessionStorage).setItem(key, value);
  } catch {
    // Blocked or full: what was to be remembered is a convenience.
  }
}

/** `crypto.randomUUID` exists on https and localhost only. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function ownPerson(): Person {
  return personOf(remembered("session", "treadle.client") ?? newId());
}

/**
 * Make sure that no other tab goes by this id: a duplicated tab is born with its original's memory.
 * True when another id had to be taken; what is kept unsent is the original's then.
 */
export async function claimTab(person: Person): Promise<boolean> {
  const copied = await isTaken(person.client);
  if (copied) {
    Object.assign(person, personOf(newId()));
    await isTaken(person.client);
  }
  remember("session", "treadle.client", person.client);
  return copied;
}

function personOf(client: string): Person {
  const colour = COLOURS[[...client].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % COLOURS.length] ?? "#1d4ed8";
  return {
    client,
    name: remembered("local", "treadle.name") ?? `Guest ${client.slice(0, 4)}`,
    colour: remembered("local", "treadle.colour") ?? colour,
  };
}

/** Change how a person is seen, now and the next time. */
export function renamePerson(person: Person, name: string, colour: string): void {
  person.name = name;
  person.colour = colour;
  remember("local", "treadle.name", name);
  remember("local", "treadle.colour", colour);
}

export function tabKeep(person: { readonly client: string }): Keep {
  const key = () => `treadle.pending.${person.client}.${location.pathname}`;
  return { load: () => remembered("session", key()), save: (text) => remember("session", key(), text) };
}
