// @generated
//! `Large`.

use crate::runtime::{additional, json};

/// Type of the schema `Large`.
#[derive(Debug, Clone, PartialEq)]
pub struct Large {
    /// The property `a`.
    pub a: String,
    /// The property `b`.
    pub b: String,
    /// The property `c`.
    pub c: String,
    /// The property `d`.
    pub d: String,
    /// The property `e`.
    pub e: String,
    /// The property `f`.
    pub f: String,
    /// The property `g`.
    pub g: String,
    /// The property `h`.
    pub h: String,
    /// The property `i`.
    pub i: String,
    /// The property `j`.
    pub j: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Large {
    /// Sets `a`.
    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = value.into();
        self
    }

    /// Sets `b`.
    pub fn b(mut self, value: impl Into<String>) -> Self {
        self.b = value.into();
        self
    }

    /// Sets `c`.
    pub fn c(mut self, value: impl Into<String>) -> Self {
        self.c = value.into();
        self
    }

    /// Sets `d`.
    pub fn d(mut self, value: impl Into<String>) -> Self {
        self.d = value.into();
        self
    }

    /// Sets `e`.
    pub fn e(mut self, value: impl Into<String>) -> Self {
        self.e = value.into();
        self
    }

    /// Sets `f`.
    pub fn f(mut self, value: impl Into<String>) -> Self {
        self.f = value.into();
        self
    }

    /// Sets `g`.
    pub fn g(mut self, value: impl Into<String>) -> Self {
        self.g = value.into();
        self
    }

    /// Sets `h`.
    pub fn h(mut self, value: impl Into<String>) -> Self {
        self.h = value.into();
        self
    }

    /// Sets `i`.
    pub fn i(mut self, value: impl Into<String>) -> Self {
        self.i = value.into();
        self
    }

    /// Sets `j`.
    pub fn j(mut self, value: impl Into<String>) -> Self {
        self.j = value.into();
        self
    }
}

impl json::Decode for Large {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            a: object.required("a")?,
            b: object.required("b")?,
            c: object.required("c")?,
            d: object.required("d")?,
            e: object.required("e")?,
            f: object.required("f")?,
            g: object.required("g")?,
            h: object.required("h")?,
            i: object.required("i")?,
            j: object.required("j")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("a", <String as json::Decode>::fits),
                json::Known::required("b", <String as json::Decode>::fits),
                json::Known::required("c", <String as json::Decode>::fits),
                json::Known::required("d", <String as json::Decode>::fits),
                json::Known::required("e", <String as json::Decode>::fits),
                json::Known::required("f", <String as json::Decode>::fits),
                json::Known::required("g", <String as json::Decode>::fits),
                json::Known::required("h", <String as json::Decode>::fits),
                json::Known::required("i", <String as json::Decode>::fits),
                json::Known::required("j", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Large {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("a", &self.a);
        object.member("b", &self.b);
        object.member("c", &self.c);
        object.member("d", &self.d);
        object.member("e", &self.e);
        object.member("f", &self.f);
        object.member("g", &self.g);
        object.member("h", &self.h);
        object.member("i", &self.i);
        object.member("j", &self.j);
        object.rest(&self.additional);
    }
}

json::serde_for!(Large);
