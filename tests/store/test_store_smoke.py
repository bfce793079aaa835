from sanhua_desktop.store.store import Store


def test_a_fresh_store_is_whole(store: Store) -> None:
    from sanhua_desktop.store.backup import check

    assert check(store) == []
