"""亮身份: people, photos and badges."""
