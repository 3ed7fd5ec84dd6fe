import { expect } from 'chai';
import { loadEndpoints } from '../../../../server/http/api-listener.ts';
import { errorStatus } from '../../../../server/http/status.ts';
import { type DescribedOperation, readApiDocument, referencesIn } from '../../../support/api-document.ts';
import { send } from '../../../support/api-table.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';

describe('the description of the API', () => {
  let open: OpenApp;
  let api: ReturnType<typeof readApiDocument>;
  before(async () => {
    open = await openApp();
    api = readApiDocument((await send(open.app, { call: 'GET /api/openapi.json' })).body);
  });
  after(() => open.close());
  const namesOf = (operations: readonly DescribedOperation[]) =>
    operations.map(({ method, path }) => `${method} ${path}`).sort();

  it('describes every endpoint, and answers with those methods at every address that it describes', async () => {
    const endpoints = (await loadEndpoints()).map(
      ({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`,
    );
    const own = ['get /api/openapi.json', 'get /api/problems'];
    expect(namesOf(api.operations)).to.deep.equal([...endpoints, ...own].sort());
    for (const path of Object.keys(api.document.paths)) {
      const url = path.replace(/\{\w+\}/g, 'aaaaaaaaaaaaaaaa');
      const allowed = String((await send(open.app, { call: `OPTIONS ${url}` })).headers.allow).split(', ');
      const described = Object.keys(api.document.paths[path] ?? {}).map((method) => method.toUpperCase());
      const besides = described.includes('GET') ? ['HEAD', 'OPTIONS'] : ['OPTIONS'];
      expect(allowed.sort(), path).to.deep.equal([...described, ...besides].sort());
    }
  });

  it('gives each operation a name of its own', () => {
    const names = api.operations.map(({ operationId }) => operationId);
    expect(new Set(names).size).to.equal(names.length);
    expect(names).to.include.members([
      'addClaim',
      'listRelations',
      'retractCitation',
      'undoChange',
      'describeApi',
    ]);
  });

  it('describes each parameter of an address once, as required', () => {
    for (const { path, parameters } of api.operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const described = parameters.filter((parameter) => parameter.in === 'path');
      expect(
        described.map(({ name }) => name),
        path,
      ).to.deep.equal(inPath);
      for (const { required, schema } of described) {
        expect(required).to.equal(true);
        expect(schema).to.include.keys('type');
      }
    }
  });

  it('refers only to what is there, and names nothing that is not used', () => {
    const references = new Set(referencesIn(api.document));
    const { schemas, parameters, headers } = api.document.components;
    const named = [
      ...Object.keys(schemas).map((name) => `#/components/schemas/${name}`),
      ...Object.keys(parameters).map((name) => `#/components/parameters/${name}`),
      ...Object.keys(headers).map((name) => `#/components/headers/${name}`),
    ];
    expect([...references].filter((reference) => !named.includes(reference))).to.deep.equal([]);
    expect(named.filter((name) => !references.has(name))).to.deep.equal([]);
  });

  it('makes a validator of every schema', () => {
    for (const name of Object.keys(api.document.components.schemas))
      expect(api.schemaOf(name).safeParse(7).success, name).to.equal(false);
  });

  it('describes each type of record once and refers to it elsewhere', () => {
    const { schemas } = api.document.components;
    expect(schemas).to.include.keys(
      'Project',
      'Source',
      'Claim',
      'Relation',
      'Reference',
      'Citation',
      'Reading',
    );
    expect(schemas.ListClaimsReply).to.containSubset({
      properties: { items: { items: { $ref: '#/components/schemas/Claim' } } },
    });
    const inlined = Object.entries(schemas).filter(([, schema]) =>
      JSON.stringify(schema).includes('"const":"claim"'),
    );
    expect(inlined.map(([name]) => name)).to.deep.equal(['Claim']);
  });

  it('says what goes wrong where: the precondition, the quote, the body, the disk', () => {
    const statuses = (id: string) => {
      const found = api.operations.find(({ operationId }) => operationId === id);
      return Object.keys(found?.responses ?? {});
    };
    expect(statuses('addClaim')).to.deep.equal([
      '201',
      '400',
      '403',
      '404',
      '413',
      '415',
      '422',
      '503',
      '507',
      'default',
    ]);
    expect(statuses('reviseClaim')).to.include.members(['412', '428', '422']);
    expect(statuses('readClaim')).to.deep.equal(['200', '304', '400', '403', '404', 'default']);
    expect(statuses('addProject')).to.include('409');
    expect(statuses('undoChange')).to.include.members(['409', '412', '422']);
    const known = new Set(Object.values(errorStatus).map(({ status }) => String(status)));
    const others = api.operations
      .flatMap(({ responses }) => Object.keys(responses))
      .filter((status) => status >= '400' && status !== 'default' && !known.has(status));
    expect(others).to.deep.equal([]);
  });
});
