/**
 * The element with an id, taken out of the `<template>` that holds it when it is first asked for (`OnDemand.astro`);
 * `null` on a page without it.
 */
export function onDemand(id: string): HTMLElement | null {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-holds="${id}"]`);
  template?.replaceWith(template.content);
  return document.getElementById(id);
}
