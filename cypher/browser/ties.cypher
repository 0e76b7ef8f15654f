// Everybody with a tie to him, whatever it is; an arrow goes from the one who acts.
MATCH tie = (:Entity {id: 'person:jeremy-corbyn'})--(:Person)
RETURN tie
