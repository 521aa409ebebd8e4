// A second process that holds the data folder named by its argument until it is killed or its input ends.
import { argv, stdin } from 'node:process';
import { holdStore } from '../../electron/store/lock.ts';

const result = holdStore(String(argv[2]));
console.log(result.ok ? 'held' : result.error.code);
if (result.ok) stdin.resume();
