/** Why there is no new site, in words for the person who asked for it; the site that was there is as it was. */
export class RefusedBuild extends Error {
  override readonly name = 'RefusedBuild';
}
