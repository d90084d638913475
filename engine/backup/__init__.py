"""A whole workspace as one file, made while runs go on, and made a workspace again."""
