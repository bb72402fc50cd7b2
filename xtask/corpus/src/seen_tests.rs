//! What is read out of texts that `Debug` made.

use super::seen;

#[test]
fn what_became_other() {
    let shown =
        r#"Pet { a: Other("x\")"), b: "Other(1)", c: Some(Other(Object {"d": Array [Null]})) }"#;
    assert_eq!(
        seen::others(shown),
        [r#""x\")""#, r#"Object {"d": Array [Null]}"#]
    );
    assert_eq!(seen::others("AnOther(1) Other { a: 1 }"), [""; 0]);
}

#[test]
fn what_is_any_value() {
    let shown = r#"A { a: Object {"b": Array [Number(1)]}, b: Other(Array []), c: Array([1]), d: Array [] }"#;
    assert_eq!(seen::untyped(shown), 2);
}

#[test]
fn which_structs_there_are() {
    let shown = r#"Pets([Dog(Dog { a: "Dog {" }), Dog(DogAnswer { b: Hotdog { } }), Cat { }])"#;
    assert_eq!(seen::structs(shown, "Dog"), 2);
    assert_eq!(seen::structs(shown, "Cat"), 1);
    assert_eq!(seen::structs(shown, "dog"), 0);
}
