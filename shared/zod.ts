import { z } from 'zod';

// zod compiles schemas with `new Function` unless told not to; under the app's strict CSP even its probe for
// that would be reported as a violation. This must run before the first schema is made, so every file in the
// project takes `z` from here.
z.config({ jitless: true });

export { z };
