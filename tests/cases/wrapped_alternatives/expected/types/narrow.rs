// @generated
//! `Narrow`, `NarrowPoint`, `NarrowLine` and more.

use crate::runtime::json;

/// Type of the schema `Narrow`.
///
/// Decided by whether `y` is there.
#[derive(Debug, Clone, PartialEq)]
pub enum Narrow {
    /// The value as `NarrowPoint`.
    ///
    /// It has no member that decides.
    Point(NarrowPoint),
    /// The value as `NarrowLine`.
    ///
    /// It has `y`.
    Line(NarrowLine),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Narrow {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.first_of(&["y"]) {
            Some("y") if node.looks_like::<NarrowLine>() => node.decode().map(Self::Line),
            None if node.kind() == json::Kind::Object
                && node.looks_like::<NarrowPoint>() => node.decode().map(Self::Point),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Narrow {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Point(value) => out.value(value),
            Self::Line(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<NarrowPoint> for Narrow {
    fn from(value: NarrowPoint) -> Self {
        Self::Point(value)
    }
}

impl From<NarrowLine> for Narrow {
    fn from(value: NarrowLine) -> Self {
        Self::Line(value)
    }
}

/// Point.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NarrowPoint {
    /// The property `x`.
    pub x: Option<i64>,
}

impl NarrowPoint {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `x`.
    pub fn x(mut self, value: i64) -> Self {
        self.x = Some(value);
        self
    }
}

impl json::Decode for NarrowPoint {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self { x: object.optional("x") };
        object.closed()?;
        Ok(value)
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_closed(
            depth,
            &[json::Known::optional("x", <i64 as json::Decode>::fits)],
        )
    }
}

impl json::Encode for NarrowPoint {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("x", &self.x);
    }
}

/// Line.
#[derive(Debug, Clone, PartialEq)]
pub struct NarrowLine {
    /// The property `x`.
    pub x: Option<i64>,
    /// The property `y`.
    pub y: i64,
}

impl NarrowLine {
    /// A value with the required fields, and without any other.
    pub fn new(y: i64) -> Self {
        Self { x: None, y }
    }

    /// Sets `x`.
    pub fn x(mut self, value: i64) -> Self {
        self.x = Some(value);
        self
    }

    /// Sets `y`.
    pub fn y(mut self, value: i64) -> Self {
        self.y = value;
        self
    }
}

impl json::Decode for NarrowLine {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            x: object.optional("x"),
            y: object.required("y")?,
        };
        object.closed()?;
        Ok(value)
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_closed(
            depth,
            &[
                json::Known::optional("x", <i64 as json::Decode>::fits),
                json::Known::required("y", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for NarrowLine {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("x", &self.x);
        object.member("y", &self.y);
    }
}

json::serde_for!(Narrow, NarrowPoint, NarrowLine);
