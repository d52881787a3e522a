"""What words mean here: tokens, lemmas, sentences, ideas, and the themes that words speak of."""
