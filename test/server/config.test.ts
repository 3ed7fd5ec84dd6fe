import { expect } from 'chai';
import { configFrom, givenBy, usualPort } from '../../server/config.ts';

const nothing = givenBy({}, {});

describe('the configuration', () => {
  it('serves the current folder to this machine alone unless told otherwise', () => {
    const config = configFrom(nothing, '/data/group');
    expect(config).to.include({
      folder: '/data/group',
      host: '127.0.0.1',
      port: usualPort,
      portFixed: false,
    });
    expect(config.person).not.to.equal('');
    expect(config.logLevel).to.equal('warn');
  });

  it('takes the module that orders suggestions from the environment, and has none otherwise', () => {
    const env = { CROSSCLAIM_RANKER: 'models/rank.mjs' };
    expect(configFrom(givenBy({}, env), '/here').ranker).to.equal('/here/models/rank.mjs');
    expect(configFrom(nothing, '/here').ranker).to.equal(undefined);
  });

  it('takes the command line before the environment', () => {
    const env = { CROSSCLAIM_FOLDER: '/env', PORT: '5000', CROSSCLAIM_NAME: 'Env', LOG_LEVEL: 'info' };
    const fromEnv = configFrom(givenBy({}, env), '/here');
    expect(fromEnv).to.include({
      folder: '/env',
      port: 5_000,
      portFixed: true,
      person: 'Env',
      logLevel: 'info',
    });
    const fromFlags = configFrom(givenBy({ folder: 'flag', port: '6000', name: 'Flag' }, env), '/here');
    expect(fromFlags).to.include({ folder: '/here/flag', port: 6_000, person: 'Flag', logLevel: 'info' });
  });

  for (const host of ['127.0.0.1', '127.4.5.6', '::1', 'localhost'])
    it(`listens on ${host}`, () => {
      expect(configFrom({ ...nothing, host }, '/')).to.include({ host });
    });

  for (const host of ['0.0.0.0', '::', '192.168.0.7', 'example.org', '127.0.0.1.evil.example', ''])
    it(`does not listen on “${host}”, and says why`, () => {
      expect(() => configFrom({ ...nothing, host }, '/')).to.throw(/without sign-in/);
    });

  for (const port of ['-1', '65536', '4.5', 'http', ''])
    it(`does not take “${port}” for a port`, () => {
      expect(() => configFrom({ ...nothing, port }, '/')).to.throw();
    });

  it('lets the system choose port 0', () => {
    expect(configFrom({ ...nothing, port: '0' }, '/')).to.include({ port: 0, portFixed: true });
  });

  it('takes any script for a name, and nothing that is none', () => {
    expect(configFrom({ ...nothing, name: ' 黎氏  Ana ' }, '/').person).to.equal('黎氏 Ana');
    expect(() => configFrom({ ...nothing, name: ' ' }, '/')).to.throw(/name is needed/);
  });
});
