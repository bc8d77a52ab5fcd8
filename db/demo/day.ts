export { addDays } from '../day.server'
