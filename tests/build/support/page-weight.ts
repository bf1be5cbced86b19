import { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { PageDocument } from './page-document.ts';

/** What a browser asks for to show a page and bring it to life, in bytes as they travel. */
export interface PageWeight {
  readonly requests: number;
  readonly bytes: number;
  /** Those of scripts, inline ones included. */
  readonly ofScripts: number;
}

/**
 * Weighs a page of a built site, of which `read` gives the files by their root-relative addresses.
 * @param further the scripts that it loads later by itself.
 */
export function weighPage(
  html: string,
  document: PageDocument,
  read: (address: string) => string,
  further: readonly string[] = [],
): PageWeight {
  const styles = document.values('link[rel="stylesheet"]', 'href');
  const scripts = withImports([...document.scripts(), ...further], read);
  const inline = document
    .elements('script')
    .filter((script) => !script.hasAttribute('src') && script.getAttributeValue('type') !== 'application/ld+json');
  const sum = (files: readonly string[]): number => files.reduce((total, file) => total + weigh(read(file)), 0);
  return {
    requests: 1 + styles.length + scripts.length,
    bytes: weigh(html) + sum(styles) + sum(scripts),
    ofScripts: sum(scripts) + weigh(inline.map(({ textContent }) => textContent).join('\n')),
  };
}

/** The elements of a page that match: what a `<template>` holds is not in it yet. */
export function elementsOf(document: PageDocument, selector: string): number {
  return document.elements(selector).filter((element) => !element.parent?.closest('template')).length;
}

function weigh(text: string): number {
  return brotliCompressSync(text).length;
}

/** Modules, and those that they cannot run without. */
function withImports(addresses: readonly string[], read: (address: string) => string): string[] {
  const all = new Set(addresses);
  for (const address of all) {
    for (const [, imported] of read(address).matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g)) {
      all.add(posix.join(posix.dirname(address), imported!));
    }
  }
  return [...all];
}
