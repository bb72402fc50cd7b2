//! A class and its subclasses, in the spellings that frameworks have for them.

use serde_json::json;

use super::expected::types::{
    AnyForm, Boat, Chain, Circle, Cod, Craft, Eel, Event, Fish, Kept, Message, Named, Numbers, Pet,
    Plan, Shape, Square, Suffixed, System, Tracked, User, Vehicle,
};

fn read<T: serde::de::DeserializeOwned>(value: serde_json::Value) -> T {
    serde_json::from_value(value).expect("it fits")
}

fn written(value: impl serde::Serialize) -> String {
    serde_json::to_string(&value).expect("it can be written")
}

/// The subclasses have the members of the base, and their tag tells them.
#[test]
fn a_base_lists_what_is_made_of_it() {
    let circle: Shape = read(json!({"kind": "round", "colour": "red", "radius": 2}));
    let Shape::Circle(Circle { colour, radius, .. }) = circle else {
        panic!("{circle:?}");
    };
    assert_eq!((colour.as_str(), radius), ("red", Some(2)));
    let square = Square::new("blue");
    assert_eq!(
        written(Shape::from(square)),
        r#"{"kind":"edged","colour":"blue"}"#
    );
    let dot: Shape = read(json!({"kind": "dot", "colour": "grey"}));
    assert!(
        matches!(&dot, Shape::Dot(dot) if dot.colour == "grey"),
        "{dot:?}"
    );
    let yearly: Plan = read(json!({"name": "n", "years": 1}));
    assert!(matches!(&yearly, Plan::Yearly(yearly) if yearly.years == 1));
    let Plan::Yearly(yearly) = yearly else {
        panic!("{yearly:?}");
    };
    assert_eq!(yearly.name.as_deref(), Some("n"));
}

/// A subtype without members of its own is told by its tag, and no other takes its values.
#[test]
fn a_subtype_may_add_nothing() {
    let cod: Fish = read(json!({"type": "Cod", "length": 3}));
    assert!(
        matches!(
            &cod,
            Fish::Cod(Cod {
                length: Some(3),
                ..
            })
        ),
        "{cod:?}"
    );
    let eel: Fish = read(json!({"type": "Eel"}));
    assert!(matches!(&eel, Fish::Eel(Eel { .. })), "{eel:?}");
    let ray: Fish = read(json!({"type": "Ray", "span": 1}));
    assert!(
        matches!(&ray, Fish::Ray(ray) if ray.span == Some(1)),
        "{ray:?}"
    );
    let other: Fish = read(json!({"type": "Pike"}));
    assert!(matches!(&other, Fish::Fish(_)), "{other:?}");
}

/// Where the mapping names the subtypes, a component that only refers to the base is the base.
#[test]
fn another_name_is_no_subtype() {
    let vehicle: super::expected::types::OtherName = read(json!({"is": "car", "doors": 4}));
    assert!(
        matches!(&vehicle, Vehicle::Car(car) if car.doors == Some(4)),
        "{vehicle:?}"
    );
}

/// The tag is written although nobody passed it, and is the constant and not the component's name.
#[test]
fn constants_are_the_tags() {
    assert_eq!(
        written(Message::from(System::new("x"))),
        r#"{"role":"system","content":"x"}"#
    );
    assert_eq!(
        written(Message::from(User::new("x"))),
        r#"{"content":"x","role":"user"}"#
    );
    for role in ["user", "developer"] {
        let message: Message = read(json!({"role": role, "content": "x"}));
        assert!(matches!(&message, Message::User(_)), "{message:?}");
    }
    let message: Message = read(json!({"role": "system", "content": "x"}));
    assert!(matches!(&message, Message::System(_)), "{message:?}");
}

/// Alternatives that have all that stands beside them are used as they are.
#[test]
fn what_is_there_twice_is_one_type() {
    let event: Event = read(json!({"type": "end", "after": 5}));
    let Event::Ended(ended) = event else {
        panic!("{event:?}");
    };
    let ended: super::expected::types::Ended = ended;
    assert_eq!(ended.after, Some(5));
}

/// A tuple that is inside of itself is a list.
#[test]
fn a_tuple_has_itself_at_a_place() {
    let text = json!(["a", ["b", null]]);
    let chain: Chain = read(text.clone());
    assert_eq!(written(&chain), text.to_string());
}

/// Bounds say more than formats.
#[test]
fn bounds_widen_a_number() {
    let numbers: Numbers =
        read(json!({"wide": 4_000_000_000_u32, "narrow": 3, "widest": u64::MAX}));
    let (wide, narrow, widest): (Option<u32>, Option<i32>, Option<u64>) =
        (numbers.wide, numbers.narrow, numbers.widest);
    assert_eq!(
        (wide, narrow, widest),
        (Some(4_000_000_000), Some(3), Some(u64::MAX))
    );
}

/// A tag that nobody knows is of the base that is listed, and the base's mapping names the others.
#[test]
fn the_base_is_one_of_them() {
    let kept = |value| read::<Kept>(value);
    assert!(matches!(kept(json!({"t": "c", "lives": 9})), Kept::Cat(cat) if cat.lives == Some(9)));
    assert!(matches!(kept(json!({"t": "Dog"})), Kept::Dog(_)));
    let other = kept(json!({"t": "bird", "wings": 2}));
    assert!(
        matches!(&other, Kept::Pet(Pet::Pet(pet)) if pet.t == "bird"),
        "{other:?}"
    );
    assert_eq!(written(other), r#"{"t":"bird","wings":2}"#);
    assert!(matches!(kept(json!({"name": "a"})), Kept::Other(_)));
    let named = |value| read::<Named>(value);
    assert!(matches!(named(json!({"t": "c"})), Named::Cat(_)));
    assert!(matches!(named(json!({"t": "Cat"})), Named::Cat(_)));
    assert!(matches!(
        named(json!({"t": "d", "barks": true})),
        Named::Dog(_)
    ));
    assert!(matches!(named(json!({"t": "bird"})), Named::Pet(_)));
}

/// A discriminator beside a sole `allOf` stands for what its mapping names, and for the base.
#[test]
fn a_mapping_beside_the_base() {
    let disc: AnyForm = read(json!({"form": "disc", "radius": 2, "colour": "red"}));
    assert!(
        matches!(&disc, AnyForm::Disc(disc) if disc.radius == Some(2.0)),
        "{disc:?}"
    );
    assert_eq!(
        written(disc),
        r#"{"form":"disc","colour":"red","radius":2}"#
    );
    assert!(matches!(
        read(json!({"form": "quad", "side": 1})),
        AnyForm::Quad(_)
    ));
    let other: AnyForm = read(json!({"form": "line", "length": 3}));
    assert!(
        matches!(&other, AnyForm::AnyForm(base) if base.form == "line"),
        "{other:?}"
    );
    assert_eq!(written(other), r#"{"form":"line","length":3}"#);
}

/// A schema that the mapping leaves out is called by its name, and the others by what the mapping gives them, though all
/// of them list the same values.
#[test]
fn a_schema_that_the_mapping_leaves_out() {
    let bicycle = json!({"kind": "BICYCLE", "doors": 2});
    assert!(matches!(read(bicycle), Tracked::Bicycle(_)));
    assert!(matches!(read(json!({"kind": "LORRY"})), Tracked::Lorry(_)));
    assert!(matches!(read(json!({"kind": "Tank"})), Tracked::Tank(_)));
    assert!(matches!(
        read(json!({"kind": "ROCKET", "doors": 2})),
        Tracked::Other(_)
    ));

    let boat = json!({"craftType": "BOAT", "sails": 4});
    assert!(matches!(read(boat.clone()), Craft::Boat(Boat::Boat(boat)) if boat.sails == Some(4)));
    assert!(matches!(
        read(json!({"craftType": "PLANE", "id": 1})),
        Craft::Plane(_)
    ));
    assert_eq!(
        written(read::<Craft>(boat)),
        r#"{"craftType":"BOAT","sails":4}"#
    );
}

/// A value that begins with a schema's name is that schema's.
#[test]
fn values_with_more_than_the_name() {
    assert!(matches!(
        read(json!({"kind": "EGG_TYPE"})),
        Suffixed::Egg(_)
    ));
    assert!(matches!(
        read(json!({"kind": "HAM_TYPE", "minutes": 1})),
        Suffixed::Ham(_)
    ));
}
