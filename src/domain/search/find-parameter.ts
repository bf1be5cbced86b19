/** The parameter of a text's address that says what is to be marked in it: a query as `parseQuery` reads it. */
export const findParameter = 'find';
