use serde_json::json;

use super::expected::types::{Animal, Directory, Holder, Node, Zoo};
use crate::support::{keeps, refuses};

#[test]
fn a_typical_value() {
    let zoo: Zoo = keeps(json!({"animals": [
        {"type": "cat", "name": "Tom", "lives": 9},
        {"type": "Dog", "name": "Rex"},
        {"type": "Animal", "name": "It"},
    ]}));
    assert!(matches!(&zoo.animals[0], Animal::Cat(cat) if cat.name == "Tom" && cat.lives == 9));
    assert!(matches!(&zoo.animals[1], Animal::Dog(_)));
    assert!(matches!(&zoo.animals[2], Animal::Animal(_)));
}

/// What stands between a base and its subtypes is told apart as the base is.
#[test]
fn a_discriminator_of_a_base_or_of_a_part() {
    let holder: Holder = keeps(json!({"manager": {"kind": "User", "mail": "a@b"}}));
    assert!(matches!(holder.manager, Some(Directory::User(user)) if user.mail.is_some()));
    keeps::<Holder>(json!({"manager": {"kind": "Directory", "deleted": true}}));
    assert!(matches!(
        keeps(json!({"node": "Leaf", "value": 1})),
        Node::Leaf(leaf) if leaf.value == Some(1)
    ));
}

/// It is one of the base, of which its members are known; what is not even that is kept as it is.
#[test]
fn an_unknown_variant_survives() {
    assert!(matches!(
        keeps(json!({"type": "fish", "name": "Wanda", "fins": 2})),
        Animal::Animal(animal) if animal.name == "Wanda" && animal.additional.len() == 1
    ));
    assert!(matches!(
        keeps(json!({"type": "fish", "fins": 2})),
        Animal::Other(_)
    ));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Zoo>(json!({"animals": [{"type": "cat", "name": "Tom"}]})),
        "$.animals[0]: the member `lives` is missing"
    );
}
