import { builtWeb } from './web/build-web.ts';

console.log(await builtWeb());
