// Shows the document of a version. It is written by strangers: nothing is sent to the servers that it names.
const place = document.getElementById('contract');

const dark = () => {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
};
const paint = () => document.documentElement.classList.toggle('dark-mode', dark());

paint();
new MutationObserver(paint).observe(document.documentElement, { attributeFilter: ['data-theme'] });

window.SwaggerUIBundle({
  url: place.dataset.document,
  domNode: place,
  supportedSubmitMethods: [],
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  filter: true,
  validatorUrl: null,
  presets: [window.SwaggerUIBundle.presets.apis],
});
