import { Anchor, Button, type ButtonProps, NavLink } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';

/** The library's parts as links of the router: a click stays in the page, a middle click opens another. */
export const AnchorLink = createLink(Anchor<'a'>);
const ButtonAnchor = (props: ButtonProps & ComponentPropsWithRef<'a'>) => <Button component="a" {...props} />;
export const ButtonLink = createLink(ButtonAnchor);
export const NavigationLink = createLink(NavLink<'a'>);
