export { default } from './answer-check'
