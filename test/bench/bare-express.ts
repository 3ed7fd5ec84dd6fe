import type { AddressInfo } from 'node:net';
import express from 'express';

/** The baseline of the server's benchmarks: the least that an Express application can do. Prints its address. */
const app = express();
app.get('/', (_request, response) => {
  response.json({ id: 1, text: 'a small answer' });
});
const server = app.listen(0, '127.0.0.1', () => {
  const isTcp = (address: AddressInfo | string | null): address is AddressInfo =>
    typeof address === 'object' && address !== null;
  const address = server.address();
  console.log(`Bare Express is open at http://127.0.0.1:${isTcp(address) ? address.port : 0}`);
});
