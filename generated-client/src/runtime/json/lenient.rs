//! Members that servers are known to write in another shape: `x-lenient`, and the description that
//! nothing of it need be told.

use super::decode::Decode;
use super::kind::Kind;
use super::misfit::Misfit;
use super::node::Node;

/// A number or a boolean, also where it is written as text (`"32400"`), an integer as `32400.0`,
/// and a boolean as `0`, `1`, `"0"`, `"1"`, `"true"` or `"false"`.
///
/// # Errors
/// If it is anything else, or does not fit the type.
pub fn scalar<T: Scalar>(node: Node<'_>) -> Result<T, Misfit> {
    T::of(node).ok_or_else(|| {
        let found = match node.kind() {
            kind @ (Kind::Null | Kind::List | Kind::Object) => kind.text().to_owned(),
            kind => format!("{} with another value", kind.text()),
        };
        node.misfit(format!("expected {}, found {found}", T::EXPECTED))
    })
}

/// As [`scalar`]; `null` and a member that is not there are `None`.
///
/// # Errors
/// As [`scalar`].
pub fn optional_scalar<T: Scalar>(node: Option<Node<'_>>) -> Result<Option<T>, Misfit> {
    there(node).map(scalar).transpose()
}

/// A list, also where a single value stands in its place.
///
/// # Errors
/// If the value is `null`, or an element does not fit the type.
pub fn list<T: Decode>(node: Node<'_>) -> Result<Vec<T>, Misfit> {
    match node.kind() {
        Kind::List | Kind::Null => node.decode(),
        _ => node.decode().map(|value| vec![value]),
    }
}

/// As [`list`]; `null` and a member that is not there are `None`.
///
/// # Errors
/// If an element does not fit the type.
pub fn optional_list<T: Decode>(node: Option<Node<'_>>) -> Result<Option<Vec<T>>, Misfit> {
    there(node).map(list).transpose()
}

/// An object, also where it stands in a list by itself.
///
/// # Errors
/// If the list is empty or holds more than one, or the object does not fit the type.
pub fn object<T: Decode>(node: Node<'_>) -> Result<T, Misfit> {
    sole(node)?.ok_or_else(|| node.misfit("expected an object, found an empty list"))
}

/// As [`object`]; `null`, an empty list and a member that is not there are `None`.
///
/// # Errors
/// If the list holds more than one, or the object does not fit the type.
pub fn optional_object<T: Decode>(node: Option<Node<'_>>) -> Result<Option<T>, Misfit> {
    there(node).map_or(Ok(None), sole)
}

fn there(node: Option<Node<'_>>) -> Option<Node<'_>> {
    node.filter(|node| !node.is_null())
}

fn sole<T: Decode>(node: Node<'_>) -> Result<Option<T>, Misfit> {
    if node.kind() != Kind::List {
        return node.decode().map(Some);
    }
    let mut elements = node.elements();
    match (elements.next(), elements.count()) {
        (None, _) => Ok(None),
        (Some(only), 0) => only.decode().map(Some),
        (Some(_), others) => Err(node.misfit(format!(
            "expected one object, found a list of {}",
            others + 1
        ))),
    }
}

/// A type that [`scalar`] reads.
pub trait Scalar: Sized {
    /// What the type is, for errors: `an integer`.
    const EXPECTED: &'static str;

    /// The value, if it is one of the type's forms and fits.
    fn of(node: Node<'_>) -> Option<Self>;
}

impl Scalar for bool {
    const EXPECTED: &'static str = "a boolean";

    fn of(node: Node<'_>) -> Option<Self> {
        match node.kind() {
            Kind::Boolean => Some(node.json() == "true"),
            Kind::String if node.text()?.eq_ignore_ascii_case("true") => Some(true),
            Kind::String if node.text()?.eq_ignore_ascii_case("false") => Some(false),
            _ => match integer(node)? {
                0 => Some(false),
                1 => Some(true),
                _ => None,
            },
        }
    }
}

macro_rules! integers {
    ($($integer:ty)*) => {$(
        impl Scalar for $integer {
            const EXPECTED: &'static str = "an integer";

            fn of(node: Node<'_>) -> Option<Self> {
                integer(node)?.try_into().ok()
            }
        }
    )*};
}

integers!(i32 i64 u32 u64);

impl Scalar for f64 {
    const EXPECTED: &'static str = "a number";

    fn of(node: Node<'_>) -> Option<Self> {
        // Rust also reads "inf" and "NaN", which are no numbers in JSON.
        let number: f64 = number(node)?.trim().parse().ok()?;
        number.is_finite().then_some(number)
    }
}

fn number(node: Node<'_>) -> Option<std::borrow::Cow<'_, str>> {
    match node.kind() {
        Kind::Integer | Kind::Number => Some(node.json().into()),
        Kind::String => node.text(),
        Kind::Null | Kind::Boolean | Kind::List | Kind::Object => None,
    }
}

fn integer(node: Node<'_>) -> Option<i128> {
    let text = number(node)?;
    let text = text.trim();
    text.parse().ok().or_else(|| whole(text.parse().ok()?))
}

/// A float without a fraction as an integer. From 2^64 on none of the integer types can hold it.
fn whole(value: f64) -> Option<i128> {
    (value.fract() == 0.0 && value.abs() <= 18_446_744_073_709_551_616.0).then_some(value as i128)
}
