import fc from 'fast-check';

// A check that fails must fail for everyone and every time, so the cases that the properties are tried on are always the same. `SEED` gives
// others, to look for what these do not find.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_200_324) });
