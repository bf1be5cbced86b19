/**
 * On the page that says that there is none: the address of a comparison that is no page leads to where any two versions
 * are compared. Servers that read `_redirects` have done so before.
 */
const [, chooser, from, to] = /^(\/\w+\/[\w-]+\/compare\/)([\d-]+)\/([\d-]+)\/?$/.exec(location.pathname) ?? [];
if (chooser) location.replace(`${chooser}?from=${from}&to=${to}${location.hash}`);

export {};
