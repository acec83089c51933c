const trainingData = [1, 2, 3]; // train
const testData = [4, 5, 6]; // test
let weight = 0; // weight

for (const input of trainingData) { // input
  const goal = input; // goal
  const prediction = input * weight; // prediction
  const delta = prediction - goal; // delta
  weight = weight - delta; // next-weight
}

for (const input of testData) { // test-input
  const prediction = input * weight; // test-prediction
  const delta = prediction - input; // test-delta
  const error = delta * delta; // test-error
}
