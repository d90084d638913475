"""Values as pages show them, a piece at a time: worked out beside the studio's own process."""
