import type { Endpoint } from '../endpoint.ts';
import { componentsOf } from './components.ts';
import { operationOf } from './operation.ts';
import { sharedHeaders, sharedParameters } from './shared.ts';

type Json = Record<string, unknown>;

/** An OpenAPI 3.1 document made from the endpoints and their schemas; made once, when first asked for. */
export function openApi(endpoints: readonly Endpoint[]): () => Json {
  let made: Json | undefined;
  return () => {
    made ??= describe(endpoints);
    return made;
  };
}

function describe(endpoints: readonly Endpoint[]): Json {
  const { schemas, referTo } = componentsOf(endpoints);
  const paths: Record<string, Json> = {};
  for (const one of endpoints) {
    const path = one.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [one.method]: operationOf(one, referTo) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Crossclaim',
      version: '0.1.0',
      description:
        'Claims, relations, references and citations across sources. Records carry a rev; ETag and If-Match speak of it. Errors are application/problem+json (RFC 9457).',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: { schemas, parameters: sharedParameters, headers: sharedHeaders },
  };
}
