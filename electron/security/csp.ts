/**
 * The one <style> that react-aria's usePress adds (react-aria-components 1.22.1), allowed by its hash and nothing
 * else beside it. A new version changes it: the end-to-end tests fail on the console error that follows.
 */
const reactAriaStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': `'self' ${reactAriaStyle}`,
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'frame-src': "'none'",
  'object-src': "'none'",
  // pdf.js reads the pages of the preview in a worker of our own files.
  'worker-src': "'self'",
  // No string can become script, not even through innerHTML; the one policy names the worker of the preview.
  'require-trusted-types-for': "'script'",
  'trusted-types': 'app-worker',
};

/** The value of the `Content-Security-Policy` header with which both shells serve every page. */
export const contentSecurityPolicy = Object.entries(directives)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');
