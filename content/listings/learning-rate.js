const trainingData = [4, 5, 6]; // train
const testData = [1, 2, 3]; // test
const alpha = 0.1; // alpha
const passes = 20; // pass
let weight = 0; // weight

for (let pass = 1; pass <= passes; pass += 1) {
  for (const input of trainingData) { // input
    const goal = input; // goal
    const prediction = input * weight; // prediction
    const delta = prediction - goal; // delta
    weight = weight - alpha * delta; // next-weight
  }
}

for (const input of testData) { // test-input
  const prediction = input * weight; // test-prediction
  const delta = prediction - input; // test-delta
  const error = delta * delta; // test-error
}
