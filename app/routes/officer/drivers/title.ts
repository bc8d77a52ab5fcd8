/** What the table of what goes along with a question (by its short name) is called, and its chart. */
export const driversTitle = (outcome: string) => `What goes along with “${outcome}”, by how much`
