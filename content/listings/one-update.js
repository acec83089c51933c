const input = 1; // input
const goal = 1; // goal
let weight = 0; // weight

let prediction = input * weight; // prediction
const delta = prediction - goal; // delta
const error = delta * delta; // error

weight = weight - delta; // next-weight
prediction = input * weight; // next-prediction
