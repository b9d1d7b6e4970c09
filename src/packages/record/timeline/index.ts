export { default } from './number-timeline'
