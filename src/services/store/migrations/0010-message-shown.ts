/** Which card a message shows is asked at every tap. */
export const messageShown: readonly string[] = ['create index sent_cards_by_message on sent_cards (activity_id)'];
