// Shows the document of a version. It is written by strangers: nothing is sent to the servers that it names. Where a sandbox is named,
// calls are sent there.
const place = document.getElementById('contract');

const dark = () => {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
};
const paint = () => document.documentElement.classList.toggle('dark-mode', dark());

paint();
new MutationObserver(paint).observe(document.documentElement, { attributeFilter: ['data-theme'] });

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const sandbox = place.dataset.sandbox;

const within = document => {
  if (document.swagger) {
    return { ...document, host: location.host, basePath: sandbox, schemes: [location.protocol.slice(0, -1)] };
  }
  for (const item of Object.values(document.paths ?? {})) {
    delete item.servers;
    for (const method of METHODS) delete item[method]?.servers;
  }
  return { ...document, servers: [{ url: sandbox, description: 'The sandbox of this version' }] };
};

const onlyThere = request => {
  const url = new URL(request.url, location.href);
  if (url.origin !== location.origin || !url.pathname.startsWith(`${sandbox}/`)) throw new Error('Calls go to the sandbox only.');
  return request;
};

const show = options => window.SwaggerUIBundle({
  domNode: place,
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  filter: true,
  validatorUrl: null,
  presets: [window.SwaggerUIBundle.presets.apis],
  ...options,
});

if (sandbox) {
  const answer = await fetch(place.dataset.document);
  show({ spec: within(await answer.json()), supportedSubmitMethods: METHODS, tryItOutEnabled: true, requestInterceptor: onlyThere });
} else {
  show({ url: place.dataset.document, supportedSubmitMethods: [] });
}
