import { makeFilePlace } from '../file-place.ts';
import { describeStore } from '../store-contract.ts';

describeStore('the file store', makeFilePlace);
