import { languages } from '../domain/language.ts';
import type { Policy } from '../domain/policy.ts';
import { endpoints, type Endpoint, type EndpointParameter } from './endpoints.ts';
import { apiSchemas } from './schemas.ts';

/**
 * `/api/v1/openapi.json`: the API as OpenAPI 3.1 describes it. It holds the schemas that are served as files as well,
 * since many tools do not follow references into other files.
 */
export function openApiDocument({ origin, policies }: { origin: string; policies: readonly Policy[] }): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'TRTC Policy Center',
      version: '1',
      description:
        'Files that any web server can serve: nothing is asked but their addresses. Within v1, fields are added and ' +
        'never taken away: ignore those you do not know.',
    },
    servers: [{ url: origin }],
    paths: Object.fromEntries(endpoints.map((endpoint) => [endpoint.path, { get: operation(endpoint, policies) }])),
    components: { schemas: components(origin) },
  };
}

/** The schemas and their parts, side by side. */
function components(origin: string): Record<string, object> {
  const parts = Object.entries(apiSchemas(origin)).flatMap(([path, schema]) => {
    const {
      $schema: _,
      $id: __,
      $defs,
      ...whole
    } = inComponents(schema) as { $schema: string; $id: string; $defs: object };
    return [[nameOf(path), whole] as const, ...Object.entries($defs as Record<string, object>)];
  });
  return Object.fromEntries(parts);
}

/** References to parts, in the same schema or in another one, as references to components. */
function inComponents(schema: object): object {
  return JSON.parse(
    JSON.stringify(schema).replaceAll(/"\$ref":"[^#"]*#\/\$defs\/(\w+)"/g, '"$ref":"#/components/schemas/$1"'),
  ) as object;
}

/** `/api/v1/text.schema.json` is the component `text`, `…#/$defs/policyDetails` the component `policyDetails`. */
function nameOf(schema: string): string {
  return /#\/\$defs\/(\w+)$/.exec(schema)?.[1] ?? `${/(\w+)\.schema\.json$/.exec(schema)![1]!}Document`;
}

function operation({ id, parameters, schema, summary }: Endpoint, policies: readonly Policy[]): object {
  return {
    operationId: id,
    summary,
    parameters: parameters.map((name) => parameter(name, policies)),
    responses: {
      '200': {
        description: summary,
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${nameOf(schema)}` } } },
      },
      ...(parameters.length > 0 && { '404': { description: 'There is no such document. The answer is a web page.' } }),
    },
  };
}

function parameter(name: EndpointParameter, policies: readonly Policy[]): object {
  const kinds: Record<EndpointParameter, object> = {
    policy: {
      description: 'The stable id of a policy.',
      schema: { type: 'string', examples: policies.map(({ id }) => id) },
    },
    version: { description: 'The day that names the version.', schema: { type: 'string', format: 'date' } },
    lang: { description: 'The language of the text.', schema: { type: 'string', enum: [...languages] } },
    year: {
      description: 'A year in which something was made public.',
      schema: { type: 'string', pattern: '^\\d{4}$' },
    },
  };
  return { name, in: 'path', required: true, ...kinds[name] };
}
