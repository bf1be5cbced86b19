import { routes } from '../domain/routes.ts';
import { changesSchema } from './changes-schema.ts';
import { policiesSchema } from './policies-schema.ts';
import { textSchema } from './text-schema.ts';

/** Every schema of the API by its address. @param origin scheme and host of the site, without a final slash. */
export function apiSchemas(origin: string): Record<string, object> {
  return {
    [routes.policiesSchema()]: policiesSchema(origin + routes.policiesSchema()),
    [routes.textSchema()]: textSchema(origin + routes.textSchema()),
    [routes.changesSchema()]: changesSchema(origin + routes.changesSchema()),
  };
}
