const trainingData = [4, 5, 6]; // train
const trainingGoals = [4, 5, 6]; // train-goals
const testData = [1, 2, 3]; // test
const k = 1; // k
const alpha = 0.1; // alpha
const rule = 'delta'; // rule
const passes = 20; // pass
let weight = 0; // weight

for (let pass = 1; pass <= passes; pass += 1) {
  for (const [place, input] of trainingData.entries()) {
    const goal = trainingGoals[place]; // goal
    const prediction = input * weight; // prediction
    const delta = prediction - goal; // delta
    const pull = rule === 'gradient' ? input : 1;
    weight = weight - alpha * delta * pull; // next-weight
  }
}

for (const input of testData) { // test-input
  const prediction = input * weight; // test-prediction
  const delta = prediction - k * input; // test-delta
  console.log({ input, prediction, delta });
}
