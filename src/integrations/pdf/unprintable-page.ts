/** A page that cannot be printed however often it is tried: what is wrong stands in the page. */
export class UnprintablePage extends Error {}
