/* Once the page is there, the whole lesson is kept for reading without a network; but not for a reader whose browser asks to save data.
   Where it cannot be kept, the page goes on without. */
var worker = document.currentScript?.dataset.worker ?? '';
addEventListener('load', () => {
  if (navigator.connection?.saveData) return;
  try {
    var policy = window.trustedTypes?.createPolicy('one-neuron', { createScriptURL: () => worker });
    var trusted = policy?.createScriptURL('') ?? worker;
    navigator.serviceWorker.register(trusted).catch(() => undefined);
  } catch {
    /* no service workers here */
  }
});
