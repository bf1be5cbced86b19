/** Where a search looks: in the versions in force, or in every version, superseded and upcoming ones too. */
export const searchScopes = ['current', 'versions'] as const;

export type SearchScope = (typeof searchScopes)[number];
